import { ActBody, IsLine } from '#platform/service';
import { IsIn } from 'class-validator';

/** What the participant achieved on the day of the act. */
export class RecordAchievementBody extends ActBody {
  /** Of which kind it is. @example "COURSE" */
  @IsIn(['QUALIFICATION', 'COURSE', 'DISTINCTION', 'INDEPENDENCE', 'OTHER'])
  kind!: 'QUALIFICATION' | 'COURSE' | 'DISTINCTION' | 'INDEPENDENCE' | 'OTHER';

  /** What it is called; sealed. @example "Ukończony kurs kucharski" */
  @IsLine(200)
  title!: string;
}

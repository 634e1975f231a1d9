export const refusals = {
  WITHOUT_FULL_STOP: { status: 409, polish: 'Tak nie można' },
  WITH_FULL_STOP: { status: 409, polish: 'Tak nie można.' },
};

export const decide = (known: boolean) => (known ? refuse('WITH_FULL_STOP') : refuse('UNSPOKEN'));

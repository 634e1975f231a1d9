describe('a suite', () => {
  it.skip('that somebody put aside', () => undefined);
  test.only('or runs alone', () => undefined);
  it.each([1]).only('also in a table', () => undefined);
  xit('or in the old way', () => undefined);
  it.todo('or only means to write');
});

export const nobodyImportsMe = true;

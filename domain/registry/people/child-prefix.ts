/** เด็กชาย and เด็กหญิง are for those under fifteen (พระราชกฤษฎีกาให้ใช้คำนำหน้านามเด็ก พ.ศ. 2464). */
export const CHILD_PREFIXES = ['เด็กชาย', 'เด็กหญิง'] as const
export const CHILD_UNTIL_AGE = 15

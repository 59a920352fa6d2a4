/** Section 20: under ten the guardian alone; from ten to twenty she and her guardian, unless the law lets her alone. */
export const consentGiver = (age: number | null): 'guardian' | 'herself-with-guardian' | 'herself' =>
  age === null || age >= 20 ? 'herself' : age < 10 ? 'guardian' : 'herself-with-guardian'

// Runs the calculator's own functions on the cases a page holds: node calculator-check.js <calculator.js> <ladder> <weekly> <cases>
"use strict";
const calculator = require(process.argv[2]);
const steps = calculator.readLadder(process.argv[3]);
const weekly = Number(process.argv[4]);
const results = process.argv[5].split(" ").map(one => {
  const weeks = Number(one.split(":")[0]);
  const whole = calculator.municipalPart(steps, weekly, weeks);
  return [weeks, whole, whole - calculator.municipalPart(steps, weekly, weeks - 1)].join(":");
});
console.log(results.join(" "));
console.log(["1.234,5", "1234,5", " 7 ", "1.23", "-1", "x", ""].map(text => calculator.readNumber(text)).join(" "));
console.log([0, 999, 1000, 1234567.5].map(calculator.writeNumber).join(" "));
console.log(calculator.answer(steps, "1.000", "26", "4"));
console.log(calculator.answer(steps, "0", "26", "4"));
console.log(calculator.answer(steps, "1.000", "26", "27"));

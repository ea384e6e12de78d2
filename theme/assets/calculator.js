// The refund ladder's arithmetic in the browser. It reckons with nothing but the ladder written in the page,
// stores nothing and asks nobody. The program's own worked cases stand beside it (data-cases), so that a test can compare.
"use strict";

(function () {
  /** "4:20 26:60 52:70 :80" → steps; the last has no end. */
  function readLadder(text) {
    return text.split(" ").map(function (step) {
      var parts = step.split(":");
      return { until: parts[0] === "" ? Infinity : Number(parts[0]), share: Number(parts[1]) };
    });
  }

  /** What the municipality pays of a spell, kroner. Whole percents are added before they are divided, so that round numbers stay round. */
  function municipalPart(steps, weekly, weeks) {
    var before = 0;
    var hundredths = 0;
    steps.forEach(function (step) {
      var until = Math.min(weeks, step.until);
      hundredths += Math.max(until - before, 0) * step.share;
      before = Math.max(before, until);
    });
    return hundredths * weekly / 100;
  }

  /** Danish input: "1.234,5" and "1234,5". NaN for anything else. */
  function readNumber(text) {
    var trimmed = text.trim();
    return /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(trimmed) ? Number(trimmed.replace(/\./g, "").replace(",", ".")) : NaN;
  }

  /** Whole kroner, a half goes up: 1.234. */
  function writeNumber(number) {
    return String(Math.floor(number + 0.5)).replace(/\B(?=(\d{3})+$)/g, ".");
  }

  /** The answer in words; says what is wrong where it cannot reckon. */
  function answer(steps, weeklyText, weeksText, shorterText) {
    var weekly = readNumber(weeklyText);
    var weeks = readNumber(weeksText);
    var shorter = readNumber(shorterText);
    if (!(weekly > 0) || weekly > 1e9) {
      return "Skriv ydelsen pr. uge som et tal større end 0, for eksempel 1.000.";
    }

    if (!(weeks > 0) || weeks > 5000) {
      return "Skriv forløbets længde i uger som et tal større end 0, for eksempel 26.";
    }

    if (!(shorter >= 0) || shorter > weeks) {
      return "Skriv, hvor mange uger forløbet bliver kortere. Det kan højst være hele forløbet.";
    }

    var whole = municipalPart(steps, weekly, weeks);
    var saved = whole - municipalPart(steps, weekly, weeks - shorter);
    return "Kommunen betaler " + writeNumber(whole) + "\u00a0kr. af " + writeNumber(weekly * weeks) + "\u00a0kr. Bliver forløbet "
      + shorterText.trim() + "\u00a0uger kortere, sparer kommunen " + writeNumber(saved) + "\u00a0kr. og staten "
      + writeNumber(weekly * shorter - saved) + "\u00a0kr.";
  }

  function start(root) {
    var steps = readLadder(root.getAttribute("data-ladder"));
    var fields = ["beregner-ydelse", "beregner-uger", "beregner-kortere"].map(function (id) { return document.getElementById(id); });
    var told = document.getElementById("beregner-svar");
    function tell() {
      told.textContent = answer(steps, fields[0].value, fields[1].value, fields[2].value);
    }

    fields.forEach(function (field) { field.addEventListener("input", tell); });
    document.querySelectorAll(".calculator-off").forEach(function (note) { note.hidden = true; });
    root.hidden = false;
    tell();
  }

  if (typeof module !== "undefined" && module.exports) {
    module.exports = { readLadder: readLadder, municipalPart: municipalPart, readNumber: readNumber, writeNumber: writeNumber, answer: answer };
  } else if (typeof document !== "undefined" && document.getElementById("beregner")) {
    start(document.getElementById("beregner"));
  }
}());

{text comment|# kettle
@tag
Feature}{punctuation|:} {text comment|Tea
  Scenario Outline}{punctuation|:} {text comment|boil <n>
    Given a} {string|"kettle"} {text comment|with} {number|2} {text comment|litres}
    {keyword|When} {text comment|I wait}
      {string|""}{string|"
      doc
      "}{string|""}
    {text comment|Then <n> cups
    Examples}{punctuation|:}
      {text comment|\| n \| m \|
      \|} {number|1} {text comment|\| x \|}

# {keyword|kettle}
{variable|@tag}
{label|Feature:} Tea
  Scenario {label|Outline:} {keyword|boil} {punctuation|<}{keyword|n}{punctuation|>}
    Given {keyword|a} {string|"kettle"} {keyword|with} {number|2} {keyword|litres}
    When I {keyword|wait}
      {string|""}{string|"
      doc
      "}{string|""}
    Then {punctuation|<}{keyword|n}{punctuation|>} {keyword|cups}
    {label|Examples:}
      \| {keyword|n} \| {keyword|m} \|
      \| {number|1} \| {keyword|x} \|

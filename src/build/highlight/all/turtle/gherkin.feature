{comment|# kettle}
{tag|{punctuation|@}tag}
{function|{prefix|Feature{punctuation|:}}} Tea
  Scenario {function|{prefix|Outline{punctuation|:}}} boil {url|{punctuation|<}n{punctuation|>}}
    Given {keyword|a} {string|"kettle"} with {number|2} litres
    When I wait
      {multiline-string string|"""
      doc
      """}
    Then {url|{punctuation|<}n{punctuation|>}} cups
    {function|{prefix|Examples{punctuation|:}}}
      \| n \| m \|
      \| {number|1} \| x \|

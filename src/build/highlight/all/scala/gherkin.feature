# kettle
{annotation punctuation|@tag}
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil {generics|{punctuation|<}n{punctuation|>}}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    When I wait
      {triple-quoted-string string|"""
      doc
      """}
    Then {generics|{punctuation|<}n{punctuation|>}} cups
    Examples{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

# kettle
{operator|@}tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {xml|{tag|{tag|{punctuation|<}n}{punctuation|>}}}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    When {constant|I} wait
      {string|""}"
      doc
      {string|""}"
    Then {xml|{tag|{tag|{punctuation|<}n}{punctuation|>}}} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

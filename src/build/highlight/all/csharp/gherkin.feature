{preprocessor property|# kettle}
@{class-name|tag}
Feature{punctuation|:} Tea
  {class-name|Scenario} Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} {class-name|cups}
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

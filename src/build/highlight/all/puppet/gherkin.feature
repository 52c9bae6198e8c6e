{comment|# kettle}
@{function|tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|{double-quoted|"kettle"}} with {number|2} litres
    When I wait
      {string|{double-quoted|""}}{string|{double-quoted|"
      doc
      "}}{string|{double-quoted|""}}
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

{comment-hash comment|# kettle}
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|{punctuation|"}kettle{punctuation|"}} with {number|2} litres
    When I {source-commands function|wait}
      {string|{punctuation|"}{punctuation|"}}"
      doc
      {string|{punctuation|"}{punctuation|"}}"
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

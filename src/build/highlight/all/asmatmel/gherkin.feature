# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}{register variable|n}{operator|>}
    Given {register variable|a} {string|"kettle"} with {decimal-number number|2} litres
    When {register variable|I} wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}{register variable|n}{operator|>} cups
    Examples{punctuation|:}
      {operator|\|} {register variable|n} {operator|\|} m {operator|\|}
      {operator|\|} {decimal-number number|1} {operator|\|} {register variable|x} {operator|\|}

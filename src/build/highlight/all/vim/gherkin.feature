# kettle
@{keyword|tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}{keyword|n}{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{comment|"}
      doc
      {string|""}{comment|"}
    Then {operator|<}{keyword|n}{operator|>} cups
    Examples{punctuation|:}
      \| {keyword|n} \| {keyword|m} \|
      \| {number|1} \| {keyword|x} \|

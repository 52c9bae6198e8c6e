# kettle
{variable|@tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|

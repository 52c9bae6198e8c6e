# kettle
{annotation function|@tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {punctuation|<}n{punctuation|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {punctuation|<}n{punctuation|>} cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|

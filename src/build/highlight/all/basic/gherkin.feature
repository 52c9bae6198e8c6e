# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} {function|with} {number|2} litres
    {function|When} I {keyword|wait}
      {string|""}"
      doc
      {string|""}"
    {keyword|Then} {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|

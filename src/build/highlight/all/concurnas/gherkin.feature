# kettle
{annotation builtin|@tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string-literal|{string|"kettle"}} {keyword|with} {number|2} litres
    When I wait
      {string-literal|{string|""}}"
      doc
      {string-literal|{string|""}}"
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|

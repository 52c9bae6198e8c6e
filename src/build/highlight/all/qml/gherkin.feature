# kettle
@tag
{property|Feature}{punctuation|:} {javascript-expression language-javascript|Tea}
  Scenario Outline{punctuation|:} {javascript-expression language-javascript|boil {operator|<}n{operator|>}}
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    {property|Examples}{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|

# kettle
{atrule-declaration|{atrule|@tag}}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    {property-declaration|{property|Given} a {string|"kettle"} with {number|2} litres}
    {selector|When I wait}
      {string|""}"
      doc
      {string|""}"
    {property-declaration|{property|Then} {operator|<}n{operator|>} cups}
    Examples{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|

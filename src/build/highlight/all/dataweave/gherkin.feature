# {property|kettle}
{punctuation|@}tag
{property|Feature}{punctuation|:} Tea
  Scenario {property|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {operator|<}n{operator|>} cups
    {property|Examples}{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|

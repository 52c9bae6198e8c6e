# kettle
@tag
{property|Feature}{punctuation|:} Tea
  Scenario {property|Outline}{punctuation|:} boil <n>
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    {property|Examples}{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|

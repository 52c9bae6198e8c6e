{comment|# kettle}
@tag
{property|Feature}{punctuation|:} Tea
  Scenario {property|Outline}{punctuation|:} boil <n>
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then <n> cups
    {property|Examples}{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|

{comment|# kettle}
@tag
{key atrule|Feature}{punctuation|:} Tea
  {key atrule|Scenario Outline}{punctuation|:} boil <n{punctuation|>}
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then <n{punctuation|>} cups
    {key atrule|Examples}{punctuation|:}
      {punctuation|\|} n {punctuation|\|} m {punctuation|\|}
      {punctuation|\|} 1 {punctuation|\|} x {punctuation|\|}

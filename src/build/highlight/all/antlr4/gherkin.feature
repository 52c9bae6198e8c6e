{label punctuation|# kettle}
{annotation keyword|@tag}
{definition token constant|Feature}{punctuation|:} Tea
  Scenario {definition token constant|Outline}{punctuation|:} boil <n>
    Given a "kettle" with 2 litres
    When {constant|I} wait
      """
      doc
      """
    Then <n> cups
    {definition token constant|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} 1 {operator|\|} x {operator|\|}

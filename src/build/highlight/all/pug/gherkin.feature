# kettle
@tag
{tag|Feature{punctuation|:}} {tag|Tea}
  {tag|Scenario} {plain-text|Outline: boil <n>}
    {tag|Given} {plain-text|a "kettle" with 2 litres}
    {tag|When} {plain-text|I wait}
      """
      {tag|doc}
      """
    {tag|Then} {plain-text|<n> cups}
    {tag|Examples{punctuation|:}}
      {punctuation|\|} n {punctuation|\|} m {punctuation|\|}
      {punctuation|\|} 1 {punctuation|\|} x {punctuation|\|}

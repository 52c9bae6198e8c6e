# kettle
{metadata function|@tag}
{class-name|Feature}{punctuation|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{punctuation|:} boil {generics|{punctuation|<}n{punctuation|>}}
    {class-name|Given} a {string-literal|{string|"kettle"}} {keyword|with} {number|2} litres
    {class-name|When} {class-name|I} wait
      {string-literal|{string|"""
      doc
      """}}
    {class-name|Then} {generics|{punctuation|<}n{punctuation|>}} cups
    {class-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

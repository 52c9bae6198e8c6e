# kettle
{annotation punctuation|@tag}
{class-name|Feature}{operator|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{operator|:} boil {generics|{punctuation|<}n{punctuation|>}}
    {class-name|Given} a {string|"kettle"} {keyword|with} {number|2} litres
    {class-name|When} {class-name|I} wait
      {triple-quoted-string string|"""
      doc
      """}
    {class-name|Then} {generics|{punctuation|<}n{punctuation|>}} cups
    {class-name|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

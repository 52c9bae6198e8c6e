# kettle
{attribute atrule|@tag}
{class-name|Feature}{punctuation|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    {class-name|Given} a {string-literal|{string|"kettle"}} with {number|2} litres
    {class-name|When} {class-name|I} wait
      {string-literal|{string|"""
      doc
      """}}
    {class-name|Then} {operator|<}n{operator|>} cups
    {class-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

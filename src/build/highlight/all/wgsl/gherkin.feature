# kettle
{punctuation|@}tag
{class-name|Feature}{punctuation|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{punctuation|:} boil {punctuation|<}n{punctuation|>}
    {class-name|Given} a "kettle" with {int-literal number|2} litres
    {class-name|When} {class-name|I} wait
      """
      doc
      """
    {class-name|Then} {punctuation|<}n{punctuation|>} cups
    {class-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {int-literal number|1} {operator|\|} x {operator|\|}

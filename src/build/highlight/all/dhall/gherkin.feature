{operator|#} kettle
{operator|@}tag
{class-name|Feature}{operator|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{operator|:} boil {operator|<}n{operator|>}
    {class-name|Given} a {string|"kettle"} {keyword|with} {number|2} litres
    {class-name|When} {class-name|I} wait
      {string|""}{string|"
      doc
      "}{string|""}
    {class-name|Then} {operator|<}n{operator|>} cups
    {class-name|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}

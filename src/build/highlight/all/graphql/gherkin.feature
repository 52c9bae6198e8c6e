{comment|# kettle}
{directive function|@tag}
{attr-name|Feature}{punctuation|:} {class-name|Tea}
  {property|Scenario} {attr-name|Outline}{punctuation|:} {property|boil} <{property|n}>
    {property|Given} {property|a} {description string|"{language-markdown|kettle}"} {property|with} {number|2} {property|litres}
    {property|When} {constant|I} {property|wait}
      {description string|"""{language-markdown|
{code keyword|      doc
      }}"""}
    {property|Then} <{property|n}> {property|cups}
    {attr-name|Examples}{punctuation|:}
      {operator|\|} {property|n} {operator|\|} {property|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {property|x} {operator|\|}

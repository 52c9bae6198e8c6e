{comment|# kettle}
{null-literal char|@}{word-name symbol|tag}
{word-name symbol|Feature}{punctuation|:} {word-name symbol|Tea}
  {word-name symbol|Scenario} {word-name symbol|Outline}{punctuation|:} {word-name symbol|boil} {primitive-functions operator|<}{word-name symbol|n}{primitive-functions operator|>}
    {word-name symbol|Given} {word-name symbol|a} {string-literal string|"kettle"} {word-name symbol|with} {word-number number|2} {word-name symbol|litres}
    {word-name symbol|When} {word-name symbol|I} {word-name symbol|wait}
      {string-literal string|"""
      doc
      """}
    {word-name symbol|Then} {primitive-functions operator|<}{word-name symbol|n}{primitive-functions operator|>} {word-name symbol|cups}
    {word-name symbol|Examples}{punctuation|:}
      {primitive-functions operator|\|} {word-name symbol|n} {primitive-functions operator|\|} {word-name symbol|m} {primitive-functions operator|\|}
      {primitive-functions operator|\|} {word-number number|1} {primitive-functions operator|\|} {word-name symbol|x} {primitive-functions operator|\|}

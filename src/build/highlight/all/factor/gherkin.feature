{normal-word|#} {normal-word|kettle}
{normal-word|@tag}
{normal-word|Feature:} {normal-word|Tea}
  {normal-word|Scenario} {normal-word|Outline:} {normal-word|boil} {constructor-word keyword|<n>}
    {normal-word|Given} {normal-word|a} {string|"kettle"} {combinators keyword|with} {number|2} {normal-word|litres}
    {normal-word|When} {normal-word|I} {normal-word|wait}
      {string|""}{string|"
      doc
      "}{string|""}
    {normal-word|Then} {constructor-word keyword|<n>} {normal-word|cups}
    {normal-word|Examples:}
      {normal-word|\|} {normal-word|n} {normal-word|\|} {normal-word|m} {normal-word|\|}
      {normal-word|\|} {number|1} {normal-word|\|} {normal-word|x} {normal-word|\|}

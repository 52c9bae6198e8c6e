# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    Given a {eol-comment comment|"kettle" with 2 litres}
    {keyword|When} {keyword|I} {keyword|wait}
      {eol-comment comment|"""}
      doc
      {eol-comment comment|"""}
    {keyword|Then} <n> cups
    Examples{punctuation|:}
      {token-operator punctuation|\|}{string-template string| n }{token-operator punctuation|\|}{string-template string| m }{token-operator punctuation|\|}
      {token-operator punctuation|\|}{string-template string| 1 }{token-operator punctuation|\|}{string-template string| x }{token-operator punctuation|\|}

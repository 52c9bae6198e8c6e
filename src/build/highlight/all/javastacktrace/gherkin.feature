# kettle
@tag
{summary|{exceptions|{class-name|Feature}}{punctuation|:} {exceptions|{class-name|Tea}}}
  Scenario Outline: boil <n>
    Given a "kettle" with 2 litres
    When I wait
      """
      {summary|{exceptions|{class-name|doc}}}
      """
    Then <n> cups
    {summary|{exceptions|{class-name|Examples}}{punctuation|:}}
      \| n \| m \|
      \| 1 \| x \|

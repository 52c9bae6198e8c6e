{comment|# kettle}
@tag
Feature: Tea
  Scenario Outline: boil <n>
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then <n> cups
    Examples:
      {punctuation|\|} n {punctuation|\|} m {punctuation|\|}
      {punctuation|\|} 1 {punctuation|\|} x {punctuation|\|}

defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}1 + 1{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {javascript-expression language-javascript|{number|1.7}{punctuation|,} {literal-property property|name}{operator|:} nil}

  @spec boil(t{punctuation|,} integer) {punctuation|:}{javascript-expression language-javascript|{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error}
  def boil(%__MODULE__{punctuation|\{}{property|litres}{punctuation|:} {javascript-expression language-javascript|l}{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu{punctuation|;} words = ~w(a b)a{punctuation|;} c = 'charlist'{punctuation|;} ch = ?a
    {class-name|with} {punctuation|\{}{punctuation|:}{javascript-expression language-javascript|ok{punctuation|,} x}{punctuation|\}} <- fetch(k){punctuation|,} do{punctuation|:} {javascript-expression language-javascript|x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {constant|IO}{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}}
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{punctuation|:}{javascript-expression language-javascript|ok{punctuation|,} {number|1.5e3}}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message{punctuation|:} {javascript-expression language-javascript|{string|"no"}}
    end
  end
  defp cold?(x){punctuation|,} do{punctuation|:} {javascript-expression language-javascript|fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end}
end

defmodule Kitchen.Kettle do
  {function|@moduledoc} """
  A kettle with {parser-comment comment|#\{1 + 1\} parts.}
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  {function|@max} 1_000
  defstruct litres: 1.7, name: nil

  {function|@spec} boil{expression|{punctuation|(}t, integer{punctuation|)}} :: {punctuation|\{}:ok, float{punctuation|\}} \| :error
  def boil{expression|{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres: l{punctuation|\}} = k, n {operator|\\}{operator|\\} {number|0xFF}{punctuation|)}} when l > 0 and not is_nil{expression|{punctuation|(}n{punctuation|)}} do
    re = ~r/{function|^a}{expression|{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}}/iu{punctuation|;} words = ~w{expression|{punctuation|(}a b{punctuation|)}}a{punctuation|;} c = 'charlist'{punctuation|;} ch = ?a
    with {punctuation|\{}:ok, x{punctuation|\}} {tag|{tag|{punctuation|<}-} {attr-name|fetch(k),} {attr-name|{namespace|do:}} {attr-name|x} {attr-name|\|}{punctuation|>}} Enum.map{expression|{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)}} \|> IO.inspect{expression|{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}}
    case k.name do
      "pot" <> rest -> {punctuation|\{}:ok, 1.5e3{punctuation|\}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?{expression|{punctuation|(}x{punctuation|)}}, do: fn a, b -> a <> b end {parser-comment comment|# end}
end

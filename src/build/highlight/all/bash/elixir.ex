defmodule Kitchen.Kettle {keyword|do}
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  {builtin class-name|alias} Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  @max 1_000
  defstruct litres: {number|1.7}, name: nil

  @spec boil{punctuation|(}t, integer{punctuation|)} :: {punctuation|\{}:ok, float{punctuation|\}} {operator|\|} :error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k, n {punctuation|\\}{punctuation|\\} 0xFF{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r/^a{punctuation|(}{punctuation|\\}d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}:ok, x{punctuation|\}} {operator|<}- fetch{punctuation|(}k{punctuation|)}, do: x {operator|\|}{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{file-descriptor important|&1} * {number|2}{punctuation|))} {operator|\|}{operator|>} IO.inspect{punctuation|(}label: {string|"at #\{n\}{entity|\\n}"}{punctuation|)}
    {keyword|case} k.name {keyword|do}
      {string|"pot"} {operator|<>} rest -{operator|>} {punctuation|\{}:ok, {number|1}.5e3{punctuation|\}}
      _ -{operator|>} raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}, do: fn a, b -{operator|>} a {operator|<>} b end {comment|# end}
end

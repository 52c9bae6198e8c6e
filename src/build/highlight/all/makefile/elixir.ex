defmodule Kitchen.Kettle do
  {operator|@}moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  {operator|@}max 1_000
{target symbol|  defstruct litres}{punctuation|:} 1.7, name{punctuation|:} nil

{target symbol|  @spec boil(t, integer)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok, float{punctuation|\}} {operator|\|} {punctuation|:}error
{target symbol|  def boil(%__MODULE__\{litres}{punctuation|:} l{punctuation|\}} {operator|=} k, n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
{target symbol|    with \{}{punctuation|:}ok, x{punctuation|\}} <- fetch{punctuation|(}k{punctuation|)}, do{punctuation|:} x {operator|\|}> Enum.map{punctuation|(}&{punctuation|(}&1 * 2{punctuation|)}{punctuation|)} {operator|\|}> IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"}{target symbol| <> rest -> \{}{punctuation|:}ok, 1.5e3{punctuation|\}}
{target symbol|      _ -> raise ArgumentError, message}{punctuation|:} {string|"no"}
    end
  end
{target symbol|  defp cold?(x), do}{punctuation|:} fn a, b -> a <> b end {comment|# end}
end

defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil{punctuation|(}t, integer{punctuation|)} :: {punctuation|\{}:ok, float{punctuation|\}} {operator|\|} :error
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres: l{punctuation|\}} = k, n \\\\ 0xFF{punctuation|)} when l {operator|>} 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re = {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words = {operator|~}w{punctuation|(}a b{punctuation|)}a; c = 'charlist'; ch = {operator|?}a
    with {punctuation|\{}:ok, x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}, do: x {operator|\|}{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}1 {operator|*} 2{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}:ok, 1.5e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}, do: fn a, b {operator|-}{operator|>} a {operator|<}{operator|>} b end {comment|# end}
end

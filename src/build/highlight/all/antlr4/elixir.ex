defmodule Kitchen.Kettle do
  {annotation keyword|@moduledoc} """
  {constant|A} kettle with #{action|{punctuation|\{}{content|1 + 1}{punctuation|\}}} parts.
  """
  use GenServer
  alias Kitchen.{action|{punctuation|\{}{content|Tea, Cup}{punctuation|\}}}
  {annotation keyword|@max} 1_000
  defstruct {definition rule class-name|litres}{punctuation|:} 1.7, {definition rule class-name|name}{punctuation|:} nil

  {annotation keyword|@spec} boil{punctuation|(}t, integer{punctuation|)} {punctuation|:}{punctuation|:} {action|{punctuation|\{}{content|:ok, float}{punctuation|\}}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}%__MODULE__{action|{punctuation|\{}{content|litres: l}{punctuation|\}}} {punctuation|=} k, n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re {punctuation|=} {operator|~}r/^a{punctuation|(}\\d{operator|+}{punctuation|)}/iu{punctuation|;} words {punctuation|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {punctuation|=} {string|'charlist'}{punctuation|;} ch {punctuation|=} {operator|?}a
    with {action|{punctuation|\{}{content|:ok, x}{punctuation|\}}} <- fetch{punctuation|(}k{punctuation|)}, {definition rule class-name|do}{punctuation|:} x {operator|\|}> Enum.map{punctuation|(}&{punctuation|(}&1 {operator|*} 2{punctuation|)}{punctuation|)} {operator|\|}> {constant|IO}.inspect{punctuation|(}{definition rule class-name|label}{punctuation|:} "at #{action|{punctuation|\{}{content|n}{punctuation|\}}}\\n"{punctuation|)}
    case k.name do
      "pot" <> rest {operator|->} {action|{punctuation|\{}{content|:ok, 1.5e3}{punctuation|\}}}
      _ {operator|->} raise ArgumentError, {definition rule class-name|message}{punctuation|:} "no"
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}, {definition rule class-name|do}{punctuation|:} fn a, b {operator|->} a <> b end {label punctuation|# end}
end

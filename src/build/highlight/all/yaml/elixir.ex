defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with {comment|#\{1 + 1\} parts.}
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  {key atrule|defstruct litres}{punctuation|:} {number|1.7}{punctuation|,} {key atrule|name}{punctuation|:} nil

  @spec boil(t{punctuation|,} integer) {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {punctuation|\|} {punctuation|:}error
  def boil(%__MODULE__{punctuation|\{}{key atrule|litres}{punctuation|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF) when l {punctuation|>} 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = {punctuation|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <{punctuation|-} fetch(k){punctuation|,} {key atrule|do}{punctuation|:} {key atrule|x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label}{punctuation|:} "at {comment|#\{n\}\\n")}
    case k.name do
      "pot" <{punctuation|>} rest {punctuation|-}{punctuation|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {punctuation|-}{punctuation|>} raise ArgumentError{punctuation|,} {key atrule|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold{punctuation|?}(x){punctuation|,} {key atrule|do}{punctuation|:} fn a{punctuation|,} b {punctuation|-}{punctuation|>} a <{punctuation|>} b end {comment|# end}
end

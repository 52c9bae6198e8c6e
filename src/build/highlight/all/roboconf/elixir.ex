defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc """
  A kettle with {comment|#\{1 + 1\} parts.}
  """
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {property|litres}{punctuation|:} 1{punctuation|.}7{punctuation|,} {property|name}{punctuation|:} nil

  @spec boil(t{punctuation|,} integer) {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def boil(%{component variable|__MODULE__}{punctuation|\{}{property|litres}{punctuation|:} l{punctuation|\}} {punctuation|=} {value attr-value|k}{punctuation|,} n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re {punctuation|=} {value attr-value|~r/^a(\\d+)/iu}{punctuation|;} words {punctuation|=} {value attr-value|~w(a b)a}{punctuation|;} c {punctuation|=} {value attr-value|'charlist'}{punctuation|;} ch {punctuation|=} {value attr-value|?a
    }{component variable|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <- fetch(k){punctuation|,} {property|do}{punctuation|:} x \|> Enum{punctuation|.}map(&(&1 * 2)) \|> IO{punctuation|.}inspect({property|label}{punctuation|:} "at {comment|#\{n\}\\n")}
    case k{punctuation|.}name do
      "pot" <> rest -> {punctuation|\{}{punctuation|:}ok{punctuation|,} 1{punctuation|.}5e3{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} {property|message}{punctuation|:} "no"
    end
  end
  defp cold?(x){punctuation|,} {property|do}{punctuation|:} fn a{punctuation|,} b -> a <> b end {comment|# end}
end

defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {field variable|litres}{punctuation|:} {number|1.7}{punctuation|,} {field variable|name}{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{label property|ok}{punctuation|,} float{punctuation|\}} \| {punctuation|:}{label property|error}
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}{field variable|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l > {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{punctuation|:}{label property|ok}{punctuation|,} x{punctuation|\}} <- {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {field variable|do}{punctuation|:} x \|> Enum.map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}{field variable|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest {operator|->} {punctuation|\{}{punctuation|:}{label property|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} {field variable|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {field variable|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a <> b end {comment|# end}
end

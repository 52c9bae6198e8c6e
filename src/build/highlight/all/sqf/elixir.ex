defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc "{string|""}
  A kettle {keyword|with} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|"""
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: \{:ok, float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "}at {operator|#}{punctuation|\{}n{punctuation|\}}\\n{string|")
    case k.name do
      "}pot{string|" <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: "}no"
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {operator|#} end
end

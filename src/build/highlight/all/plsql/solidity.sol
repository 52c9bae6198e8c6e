{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
{keyword|pragma} solidity ^{number|0.8}{number|.0}{punctuation|;}
import \{{keyword|A} {keyword|as} B\} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 {keyword|public} {keyword|constant} {keyword|MAX} {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {keyword|only}{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    {keyword|constructor}{punctuation|(}{keyword|string} memory n{punctuation|)} payable \{ {keyword|name} {operator|=} n{punctuation|;} \}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {keyword|external} {keyword|view} virtual override {keyword|only} returns {punctuation|(}bool ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} \}
        assembly \{ let x {operator|:=} {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    \}
\}

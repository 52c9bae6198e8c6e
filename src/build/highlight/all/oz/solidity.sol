{operator|/}{operator|/} SPDX{operator|-}License{operator|-}{attr-name|Identifier}{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{keyword|import} {punctuation|\{}{function|A} as B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{operator|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{keyword|[]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{operator|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{operator|,} {string|"no"}{punctuation|)}{punctuation|;} {keyword|_}{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!}{operator|=} {number|0xFF} {number|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{operator|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:=} {function|add}{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return {keyword|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}

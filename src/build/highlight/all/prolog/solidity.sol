{operator|//} SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
pragma solidity {operator|^}{number|0.8}{operator|.}{number|0}{operator|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{operator|;}
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1}_000 ether{operator|;} {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{operator|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{operator|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{operator|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{operator|;} _{operator|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{operator|;} {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{operator|;} i {operator|<} n{operator|;} i{operator|++}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} {number|0}xFF && {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{operator|;} else {function|revert}{punctuation|(}{punctuation|)}{operator|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return true{operator|;}
    {punctuation|\}}
{punctuation|\}}

// {property|SPDX-License-Identifier}{punctuation|:} MIT
pragma solidity ^0{punctuation|.}8{punctuation|.}0{punctuation|;}
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from "{punctuation|.}/a{punctuation|.}sol"{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat(1) {punctuation|\{}
    uint256 public constant MAX {punctuation|=} {value attr-value|1_000 ether}{punctuation|;} mapping(address {punctuation|=}{value attr-value|> uint8[]) private m}{punctuation|;}
    event Boiled(address indexed who{punctuation|,} bytes32 x){punctuation|;}
    modifier only() {punctuation|\{} require(msg{punctuation|.}sender {punctuation|=}{value attr-value|= owner}{punctuation|,} "no"){punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor(string memory n) {component variable|payable} {punctuation|\{} name {punctuation|=} {value attr-value|n}{punctuation|;} {punctuation|\}}
    function boil(uint n) {keyword|external} view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i {punctuation|=} {value attr-value|0}{punctuation|;} i < n{punctuation|;} i++) {punctuation|\{} if (i !{punctuation|=} {value attr-value|0xFF && !ok) emit Boiled(address(0)}{punctuation|,} hex"00"){punctuation|;} else revert(){punctuation|;} {punctuation|\}}
        {component variable|assembly} {punctuation|\{} let {property|x} {punctuation|:}{punctuation|=} {value attr-value|add(1}{punctuation|,} 2) {punctuation|\}} /* end */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
